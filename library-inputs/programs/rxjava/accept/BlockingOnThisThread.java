// check: default
package rx.app;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Observable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Callbacks of blocking methods run on the thread that blocks. */
class BlockingOnThisThread {
  void write(HttpServletResponse response, Observable<String> lines) throws IOException {
    PrintWriter writer = response.getWriter();
    lines.blockingForEach(writer::println);
  }

  void insert(PreparedStatement statement, Flowable<String> names) throws SQLException {
    names
        .filter(name -> !name.isEmpty())
        .blockingSubscribe(
            name -> {
              statement.setString(1, name);
              statement.addBatch();
            },
            Throwable::printStackTrace,
            () -> statement.executeBatch());
  }

  void wait(HttpServletResponse response, Completable work) {
    work.blockingSubscribe(() -> response.setStatus(204), error -> response.sendError(500));
    for (String line : Observable.just("a", "b").blockingIterable()) {
      response.addHeader("X-Line", line);
    }
  }
}
