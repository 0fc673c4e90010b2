package com.example.game;

/** The thread that the client belongs to. */
public final class ClientThread {
  public void invokeLater(Runnable task) {
    task.run();
  }
}
