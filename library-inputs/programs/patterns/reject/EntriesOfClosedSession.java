// check: default
// source: https://github.com/dkpro/dkpro-uby/issues/33
// Symptom: SessionException while the lexical entries are iterated: the session behind the iterator is closed.
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
    Session session = factory.openSession();
    Iterator<String> entries =
        session
            .createQuery("select e.language from Entry e where e.lexicon = :l", String.class)
            .setParameter("l", lexicon)
            .getResultStream()
            .iterator();
    session.close();
    int found = 0;
    while (entries.hasNext()) { // !! use.after.release
      if ("spa".equals(entries.next())) { // !! use.after.release
        found++;
      }
    }
    return found;
  }
}
