package com.example.unmarked;

import dev.taskbound.annotations.CurrentTaskOnly;

/** A handle that has to be given back. */
@CurrentTaskOnly
public final class Lease implements AutoCloseable {
  public int number() {
    return 1;
  }

  @Override
  public void close() {}
}
