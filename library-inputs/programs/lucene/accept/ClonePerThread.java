// check: default
// Each reader of a file has a clone, made by the thread that owns the file.

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

final class ClonePerThread implements AutoCloseable {
  private final IndexInput file;

  ClonePerThread(Directory directory, String name) throws IOException {
    this.file = directory.openInput(name, IOContext.DEFAULT);
  }

  long first() throws IOException {
    IndexInput own = file.clone();
    own.seek(0);
    return own.readLong();
  }

  int slice(long offset) throws IOException {
    return file.slice("header", offset, 4).readInt();
  }

  static void copy(Directory directory, String from, String to) throws IOException {
    try (IndexInput in = directory.openInput(from, IOContext.READONCE);
        IndexOutput out = directory.createOutput(to, IOContext.DEFAULT)) {
      IndexInput body = in.clone();
      out.copyBytes(body, body.length());
    }
  }

  static String write(Directory directory) throws IOException {
    IndexOutput out = directory.createTempOutput("a", "b", IOContext.DEFAULT);
    try {
      out.writeInt(1);
    } finally {
      out.close();
    }
    return out.getName();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
