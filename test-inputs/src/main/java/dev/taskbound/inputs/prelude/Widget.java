package dev.taskbound.inputs.prelude;

import dev.taskbound.annotations.AnyTask;
import dev.taskbound.annotations.NotThreadSafe;

/** A screen element whose home is the event loop, {@link EventLoop}. */
@NotThreadSafe
public class Widget {
  private String text = "";
  private volatile int paints;

  /** Shows {@code text}; for the event loop only. */
  public void setText(String text) {
    this.text = text;
  }

  /** Returns the text shown; for the event loop only. */
  public String text() {
    return text;
  }

  /** Asks for a new painting; any task may call it. */
  @AnyTask
  public void repaint() {
    paints++;
  }
}
