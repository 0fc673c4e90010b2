import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What a loop takes out of a collection is what the collection is one of, not just anything. */
class ForEachOfOwnCollection {
  interface Query {}

  static final class Bag<T> extends AbstractCollection<T> {
    private final List<T> all = new ArrayList<>();

    @Override
    public Iterator<T> iterator() {
      return all.iterator();
    }

    @Override
    public int size() {
      return all.size();
    }
  }

  static final class Queries extends ArrayList<Query> {}

  interface Searcher {
    void keep(Query query);
  }

  void inOwnCollection(Bag<Query> bag, Searcher searcher) {
    for (Query query : bag) {
      searcher.keep(query);
    }
  }

  void inSubclass(Queries queries, Searcher searcher) {
    for (Query query : queries) {
      searcher.keep(query);
    }
  }

  void inList(List<Query> queries, Searcher searcher) {
    for (Query query : queries) {
      searcher.keep(query);
    }
  }

  <L extends Bag<Query>> void inVariable(L queries, Searcher searcher) {
    for (Query query : queries) {
      searcher.keep(query);
    }
  }

  void byHand(Bag<Query> bag, Searcher searcher) {
    for (Iterator<Query> all = bag.iterator(); all.hasNext(); ) {
      searcher.keep(all.next());
    }
  }

  private final Bag<Query> own = new Bag<>();
  private final Queries others = new Queries();

  void inField(Searcher searcher) {
    for (Query query : own) {
      searcher.keep(query);
    }
    for (Query query : others) {
      searcher.keep(query);
    }
  }
}
