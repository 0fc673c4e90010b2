package com.example.servlet;

/** Sends receipts, which takes a while. */
public interface Receipts {
  /** Sends a receipt to a customer. */
  void send(String customer);
}
