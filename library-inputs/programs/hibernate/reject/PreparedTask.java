// check: default
// Tasks written as classes keep the session in a field; the report stands where they are handed over.

import java.util.TimerTask;
import java.util.Timer;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import org.hibernate.Session;

class PreparedTask {
  static final class Load implements Callable<Object> {
    private final Session session;
    private final long id;

    Load(Session session, long id) {
      this.session = session;
      this.id = id;
    }

    @Override
    public Object call() {
      return session.get(Object.class, id);
    }
  }

  static class Flusher extends Thread {
    private Session session;

    Flusher(Session session) {
      this.session = session;
    }

    @Override
    public void run() {
      session.flush();
    }
  }

  void start(Session session, ExecutorService pool, Timer timer) {
    pool.submit(new Load(session, 1L)); // !! argument.not.sendable
    Thread flusher = new Flusher(session);
    flusher.start(); // !! argument.not.sendable
    TimerTask task =
        new TimerTask() {
          @Override
          public void run() {
            session.clear();
          }
        };
    timer.schedule(task, 1_000L); // !! argument.not.sendable
  }
}
