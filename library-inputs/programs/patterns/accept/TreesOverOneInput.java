// check: default
// source: https://github.com/apache/lucene/pull/478
// Fix: each tree has an input of its own.
package points.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

class TreesOverOneInput {
  private final ExecutorService searchers;

  TreesOverOneInput(ExecutorService searchers) {
    this.searchers = searchers;
  }

  List<Future<Long>> readBlocks(Directory directory, String file, long[] starts) {
    List<Future<Long>> blocks = new ArrayList<>();
    for (long start : starts) {
      blocks.add(
          searchers.submit(
              () -> {
                try (IndexInput in = directory.openInput(file, IOContext.DEFAULT)) {
                  in.seek(start);
                  return in.readLong();
                }
              }));
    }
    return blocks;
  }
}
