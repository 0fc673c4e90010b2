// check: default
// A query may be given up from another thread; nothing else may be asked of the session there.

import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;

class CancelFromElsewhere {
  List<Object> within(Session session, ScheduledExecutorService clock) {
    ScheduledFuture<?> watchdog = clock.schedule(session::cancelQuery, 5, TimeUnit.SECONDS);
    ScheduledFuture<?> second = clock.schedule(() -> session.cancelQuery(), 9, TimeUnit.SECONDS);
    try {
      return session.createQuery("from Item", Object.class).list();
    } finally {
      watchdog.cancel(false);
      second.cancel(false);
    }
  }
}
