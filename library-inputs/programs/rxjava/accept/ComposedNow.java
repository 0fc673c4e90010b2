// check: default
package rx.app;

import io.reactivex.Flowable;
import io.reactivex.Observable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** RxJava 2: transformers run while the source is put together. */
class ComposedNow {
  Observable<String> page(HttpServletRequest request, Observable<String> source) {
    return source.compose(
        upstream -> {
          String size = request.getParameter("size");
          return size == null ? upstream : upstream.take(Long.parseLong(size));
        });
  }

  List<String> list(HttpServletRequest request, Flowable<String> source) {
    return source.to(flow -> request.isSecure() ? flow : flow.map(String::trim)).toList().blockingGet();
  }

  String first(HttpServletRequest request, Flowable<String> source) {
    source.blockingForEach(line -> request.setAttribute("last", line));
    return source.as(flow -> flow.blockingFirst(request.getRequestURI()));
  }
}
