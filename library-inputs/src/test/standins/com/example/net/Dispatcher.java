package com.example.net;

/** Runs things later. */
public final class Dispatcher {
  private Dispatcher() {}

  public static void later(Runnable body) {
    new Thread(body).start();
  }
}
