import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createZoomRest, REST } from '../../../../src/ui/canvas/zoom-rest.ts';

describe('zooming', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is not what leads somewhere in one step', () => {
    const told = vi.fn();
    const zoom = createZoomRest();
    zoom.subscribe(told);
    zoom.changed();
    expect(zoom.isZooming()).toBe(false);
    vi.advanceTimersByTime(REST);
    zoom.changed();
    expect(zoom.isZooming()).toBe(false);
    vi.advanceTimersByTime(REST);
    expect(told).not.toHaveBeenCalled();
  });

  it('lasts until the zoom has stood still, and says so once', () => {
    const told = vi.fn();
    const zoom = createZoomRest();
    zoom.subscribe(told);
    for (let turn = 0; turn < 5; turn += 1) {
      zoom.changed();
      vi.advanceTimersByTime(REST - 1);
      expect(zoom.isZooming()).toBe(turn > 0);
    }
    // That it began.
    expect(told).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(1);
    expect(told).toHaveBeenCalledTimes(2);
    expect(zoom.isZooming()).toBe(false);
    vi.advanceTimersByTime(10 * REST);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('tells nobody who no longer wants to know', () => {
    const told = vi.fn();
    const zoom = createZoomRest();
    zoom.subscribe(told)();
    zoom.changed();
    zoom.changed();
    expect(zoom.isZooming()).toBe(true);
    expect(told).not.toHaveBeenCalled();
  });

  it('says nothing once it is ended', () => {
    const told = vi.fn();
    const zoom = createZoomRest();
    zoom.subscribe(told);
    zoom.changed();
    zoom.changed();
    told.mockClear();
    zoom.end();
    vi.advanceTimersByTime(REST);
    expect(told).not.toHaveBeenCalled();
    expect(zoom.isZooming()).toBe(false);
    zoom.changed();
    expect(zoom.isZooming()).toBe(false);
  });
});
