// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FaceCapture } from '../../../src/components/face-capture/index.ts';
import { MfaProvider } from '../../../src/provider/index.ts';

it('is introduced on the server, without a style, a browser or an address', () => {
  const client = { verifyFace: async () => ({ user: { id: '', token: '' } }) };
  const html = renderToString(
    <MfaProvider client={client}>
      <FaceCapture consent onSuccess={() => {}} />
    </MfaProvider>,
  );
  expect(html).toContain('Confirm with your face');
  expect(html).toContain('The photo goes to');
  expect(html).not.toMatch(/ style=|<video|<canvas|undefined/);
});
