import { tellStories } from './support/tellStories.tsx';

tellStories({ name: 'light', globals: { scheme: 'light' } });
