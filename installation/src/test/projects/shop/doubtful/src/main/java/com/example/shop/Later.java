package com.example.shop;

public abstract class Later {
  public abstract void run(Runnable body);

  public void log(Request request) {
    run(() -> System.out.println(request.customer())); // !! capture.unknown
  }
}
