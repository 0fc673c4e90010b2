// check: default
package rx.app;

import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.schedulers.Schedulers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Request and response are used on the thread of the I/O scheduler. */
class RequestReadOnIo {
  void handle(HttpServletRequest request, HttpServletResponse response) {
    Single.fromCallable(() -> find(request.getParameter("id"))) // !! capture.not.sendable
        .subscribeOn(Schedulers.io())
        .subscribe(
            item -> response.getWriter().println(item), // !! capture.not.sendable
            Throwable::printStackTrace);
  }

  private String find(String id) throws IOException {
    return "item " + id;
  }
}
