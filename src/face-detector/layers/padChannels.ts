import { at } from './at.ts';
import type { FeatureMap } from './FeatureMap.ts';

/** Gives each place further channels, which hold 0 (`PAD`, of the last dimension). */
export function padChannels(input: FeatureMap, output: FeatureMap): void {
  const places = input.height * input.width;
  for (let place = 0; place < places; place += 1) {
    for (let channel = 0; channel < output.channels; channel += 1) {
      output.values[place * output.channels + channel] =
        channel < input.channels ? at(input.values, place * input.channels + channel) : 0;
    }
  }
}
