/** Loads the model: the kit's own as a script, or the host's by one request to where it lies. */
export async function loadModel(
  model: string | URL | ArrayBuffer | undefined,
): Promise<ArrayBuffer> {
  if (model instanceof ArrayBuffer) return model;
  return model === undefined ? loadOwn() : download(model);
}

async function loadOwn(): Promise<ArrayBuffer> {
  const { modelText } = await import('./modelText.ts');
  return Uint8Array.from(atob(modelText), (letter) => letter.charCodeAt(0)).buffer;
}

async function download(address: string | URL): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (response.ok) return response.arrayBuffer();
  throw new Error(
    `react-mfa-kit: the server answered ${response.status} where the face model should be; no face can be found; copy the package’s dist/face-detector/model.tflite there, or leave \`model\` out.`,
  );
}
