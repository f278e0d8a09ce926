/** A drawn face in a well: what comes is about that. Renders `<div>`. */
export function FaceDrawing() {
  return (
    <div className="mfa-face-drawing" data-part="face-drawing" aria-hidden="true">
      <svg viewBox="0 0 128 144" width="128" height="144" aria-hidden="true" focusable="false">
        <path
          className="mfa-face-drawing-frame"
          d="M4 28V16A12 12 0 0 1 16 4h14M98 4h14a12 12 0 0 1 12 12v12M124 116v12a12 12 0 0 1-12 12H98M30 140H16a12 12 0 0 1-12-12v-12"
        />
        <ellipse cx="64" cy="72" rx="36" ry="46" />
        <path d="M50 64v5M78 64v5M64 68v10l-4 2M52 92c3.5 3.5 7.5 5 12 5s8.500-1.500 12-5" />
      </svg>
    </div>
  );
}
