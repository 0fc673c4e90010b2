// check: default
// A loop that hands work to a pool, with the one session of the caller.

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

class SessionInExecutor {
  void importAll(SessionFactory factory, ExecutorService pool, List<String> lines)
      throws InterruptedException {
    CountDownLatch done = new CountDownLatch(lines.size());
    Session session = factory.openSession();
    for (String line : lines) {
      pool.execute(
          () -> {
            try {
              session.persist(parse(line)); // !! capture.not.sendable
            } finally {
              done.countDown();
            }
          });
    }
    done.await();
    session.close();
  }

  private static Object parse(String line) {
    return line.strip();
  }
}
