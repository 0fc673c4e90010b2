// check: default
// Asynchronous handling: after startAsync() the answer is made through the AsyncContext, until it is
// completed.

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class AsyncContextStarted extends HttpServlet {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private final Queue<AsyncContext> waiting = new ConcurrentLinkedQueue<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    String query = request.getParameter("q");
    AsyncContext async = request.startAsync(request, response);
    async.setTimeout(30_000);
    async.addListener(new Forget());
    waiting.add(async);
    pool.execute(
        () -> {
          try {
            async.getResponse().getWriter().println(search(query));
          } catch (IOException e) {
            getServletContext().log("could not answer", e);
          } finally {
            async.complete();
          }
        });
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    AsyncContext async = request.startAsync();
    String name = request.getParameter("name");
    async.start(
        () -> {
          HttpServletRequest again = (HttpServletRequest) async.getRequest();
          again.setAttribute("result", search(name));
          async.dispatch("/result.jsp");
        });
    CompletableFuture.supplyAsync(() -> search(name), pool)
        .thenAccept(found -> answer(async, found));
  }

  private static void answer(AsyncContext async, String text) {
    try {
      async.getResponse().getWriter().print(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } finally {
      async.complete();
    }
  }

  private static String search(String query) {
    return "found " + query;
  }

  private final class Forget implements AsyncListener {
    @Override
    public void onComplete(AsyncEvent event) {
      waiting.remove(event.getAsyncContext());
    }

    @Override
    public void onTimeout(AsyncEvent event) throws IOException {
      HttpServletResponse late = (HttpServletResponse) event.getSuppliedResponse();
      late.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      event.getAsyncContext().complete();
    }

    @Override
    public void onError(AsyncEvent event) {
      waiting.remove(event.getAsyncContext());
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
      event.getAsyncContext().addListener(this);
    }
  }
}
