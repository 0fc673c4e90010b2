package dev.taskbound.inputs.prelude;

import dev.taskbound.annotations.PretendThread;

/** The home context of {@link Widget}. */
public final class EventLoop {
  private EventLoop() {}

  /** Runs {@code body} in the event loop, later. */
  public static void later(
      @PretendThread(
              detached = true,
              home = {Widget.class})
          Runnable body) {
    new Thread(body, "event loop").start();
  }

  /** Runs {@code body} in the event loop and waits for it. */
  public static void andWait(@PretendThread(home = {Widget.class}) Runnable body) {
    body.run();
  }
}
