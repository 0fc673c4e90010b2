package com.example.shop;

import dev.taskbound.annotations.CurrentTaskOnly;

/** What the program knows of the request that it answers just now. */
@CurrentTaskOnly
public final class Request {
  private final String customer;

  private Request(String customer) {
    this.customer = customer;
  }

  public static Request current() {
    return new Request("customer of " + Thread.currentThread().getName());
  }

  public String customer() {
    return customer;
  }
}
