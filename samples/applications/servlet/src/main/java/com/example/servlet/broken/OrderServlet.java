package com.example.servlet.broken;

import com.example.servlet.Receipts;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Executor;

/** Reads the request when the pool gets to it: by then the container has used it again. */
public final class OrderServlet extends HttpServlet {
  private final transient Executor background;
  private final transient Receipts receipts;

  public OrderServlet(Executor background, Receipts receipts) {
    this.background = background;
    this.receipts = receipts;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    background.execute(
        () -> receipts.send(request.getParameter("customer"))); // !! capture.not.sendable
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }
}
