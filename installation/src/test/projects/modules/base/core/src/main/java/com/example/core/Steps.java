package com.example.core;

import dev.taskbound.annotations.PretendThread;

public final class Steps {
  private Steps() {}

  public static void step(@PretendThread Runnable body) {
    body.run();
  }
}
