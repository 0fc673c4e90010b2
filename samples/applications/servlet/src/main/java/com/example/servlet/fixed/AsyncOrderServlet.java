package com.example.servlet.fixed;

import com.example.servlet.Receipts;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Executor;

/** Keeps the request alive until the receipt is sent: only then it is answered. */
public final class AsyncOrderServlet extends HttpServlet {
  private final transient Executor background;
  private final transient Receipts receipts;

  public AsyncOrderServlet(Executor background, Receipts receipts) {
    this.background = background;
    this.receipts = receipts;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    AsyncContext order = request.startAsync();
    background.execute(
        () -> {
          try {
            receipts.send(order.getRequest().getParameter("customer"));
          } finally {
            order.complete();
          }
        });
  }
}
