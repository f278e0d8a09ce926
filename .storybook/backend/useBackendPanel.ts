import { useEffect } from 'react';
import { addons } from 'storybook/preview-api';
import { events, type FaultOrder } from './BackendReport.ts';
import type { FaultPlan } from './createFaultPlan.ts';

/** Lets the panel see the backend of the story on screen and break it. A docs page shows many, and has no panel. */
export function useBackendPanel(plan: FaultPlan, isOnScreen: boolean): void {
  useEffect(() => {
    if (!isOnScreen) return;
    const channel = addons.getChannel();
    const report = () => channel.emit(events.report, plan.report());
    const order = (wanted: FaultOrder) => {
      plan.order(wanted);
      report();
    };
    const clear = () => {
      plan.clear();
      report();
    };
    channel.on(events.ask, report);
    channel.on(events.order, order);
    channel.on(events.clear, clear);
    report();
    return () => {
      channel.off(events.ask, report);
      channel.off(events.order, order);
      channel.off(events.clear, clear);
    };
  }, [plan, isOnScreen]);
}
