// check: default
// What an AsyncContext gives dies when it is completed.

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class AsyncContextCompleted extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    AsyncContext async = request.startAsync();
    async.start(
        () -> {
          ServletResponse answer = async.getResponse();
          async.complete();
          try {
            answer.getWriter().println("too late"); // !! use.after.release
          } catch (IOException e) {
            log("lost", e);
          }
        });
    async.start(() -> log(request.getRequestURI())); // !! capture.not.sendable
  }
}
