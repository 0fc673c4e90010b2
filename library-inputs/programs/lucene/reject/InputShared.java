// check: default
// An input has a position: not even a clone may be made while another thread reads.

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

class InputShared {
  private final IndexInput file;

  InputShared(IndexInput file) {
    this.file = file;
  }

  void read(ExecutorService pool) {
    pool.submit(() -> file.clone().readInt()); // !! capture.not.sendable
    pool.submit(this::length); // !! capture.not.sendable
  }

  void write(IndexOutput out, ExecutorService pool) {
    pool.submit(
        () -> {
          out.writeInt(1); // !! capture.not.sendable
          return null;
        });
    ByteBuffersDataOutput buffer = new ByteBuffersDataOutput();
    CompletableFuture.runAsync(() -> buffer.writeByte((byte) 1)); // !! capture.not.sendable
  }

  private long length() throws IOException {
    return file.length() - file.getFilePointer();
  }
}
