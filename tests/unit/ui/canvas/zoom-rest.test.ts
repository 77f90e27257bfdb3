import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createZoomRest, REST } from '../../../../src/ui/canvas/zoom-rest.ts';

describe('zooming', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is not what leads somewhere in one step', () => {
    const rested = vi.fn();
    const zoom = createZoomRest(rested);
    zoom.changed();
    expect(zoom.isZooming()).toBe(false);
    vi.advanceTimersByTime(REST);
    zoom.changed();
    expect(zoom.isZooming()).toBe(false);
    vi.advanceTimersByTime(REST);
    expect(rested).not.toHaveBeenCalled();
  });

  it('lasts until the zoom has stood still, and says so once', () => {
    const rested = vi.fn();
    const zoom = createZoomRest(rested);
    for (let turn = 0; turn < 5; turn += 1) {
      zoom.changed();
      vi.advanceTimersByTime(REST - 1);
      expect(zoom.isZooming()).toBe(turn > 0);
    }
    expect(rested).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(rested).toHaveBeenCalledOnce();
    expect(zoom.isZooming()).toBe(false);
    vi.advanceTimersByTime(10 * REST);
    expect(rested).toHaveBeenCalledOnce();
  });

  it('says nothing once it is ended', () => {
    const rested = vi.fn();
    const zoom = createZoomRest(rested);
    zoom.changed();
    zoom.changed();
    zoom.end();
    vi.advanceTimersByTime(REST);
    expect(rested).not.toHaveBeenCalled();
  });
});
