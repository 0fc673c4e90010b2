// check: default
// source: https://github.com/apache/lucene/pull/478
// Symptom: points of another block are read: all trees of a reader move the file position of one index input.
package points.text;

import java.io.IOException;
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

  List<Future<Long>> readBlocks(Directory directory, String file, long[] starts)
      throws IOException {
    IndexInput in = directory.openInput(file, IOContext.DEFAULT);
    List<Future<Long>> blocks = new ArrayList<>();
    for (long start : starts) {
      blocks.add(
          searchers.submit(
              () -> {
                in.seek(start); // !! capture.not.sendable
                return in.readLong();
              }));
    }
    return blocks;
  }
}
