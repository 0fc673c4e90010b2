// check: default
// source: https://github.com/dkpro/dkpro-uby/issues/33
// Fix: the session is closed after the last entry.
package lexicon.api;

import java.util.Iterator;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

class EntriesOfClosedSession {
  private final SessionFactory factory;

  EntriesOfClosedSession(SessionFactory factory) {
    this.factory = factory;
  }

  int countSpanish(String lexicon) {
    try (Session session = factory.openSession()) {
      Iterator<String> entries =
          session
              .createQuery("select e.language from Entry e where e.lexicon = :l", String.class)
              .setParameter("l", lexicon)
              .getResultStream()
              .iterator();
      int found = 0;
      while (entries.hasNext()) {
        if ("spa".equals(entries.next())) {
          found++;
        }
      }
      return found;
    }
  }
}
