package com.example.servlet.fixed;

import com.example.servlet.Receipts;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Executor;

/** Reads the request first; what crosses is a string. */
public final class OrderServlet extends HttpServlet {
  private final transient Executor background;
  private final transient Receipts receipts;

  public OrderServlet(Executor background, Receipts receipts) {
    this.background = background;
    this.receipts = receipts;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    String customer = request.getParameter("customer");
    background.execute(() -> receipts.send(customer));
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }
}
