// check: default
// Clones and slices end with the original.

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;

final class CloneAfterOriginal {
  IndexInput slice(Directory directory) throws IOException {
    try (IndexInput in = directory.openInput("a", IOContext.DEFAULT)) {
      return in.slice("body", 4, in.length() - 4); // !! escape.by.return
    }
  }

  int late(Directory directory) throws IOException {
    IndexInput in = directory.openInput("a", IOContext.DEFAULT);
    IndexInput own = in.clone();
    in.close();
    return own.readInt(); // !! use.after.release
  }

  byte random(IndexInput in) throws IOException {
    RandomAccessInput random = in.randomAccessSlice(0, 10);
    in.close();
    return random.readByte(0); // !! use.after.release
  }

  long twice(IndexInput in) throws IOException {
    in.close();
    return in.readLong(); // !! use.after.release
  }
}
