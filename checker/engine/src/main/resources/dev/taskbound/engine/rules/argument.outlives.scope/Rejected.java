import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

final class Sizes {
  static final class PrintSize implements Runnable {
    private final FileChannel channel;

    PrintSize(FileChannel channel) {
      this.channel = channel;
    }

    @Override
    public void run() {
      try {
        System.out.println(channel.size());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  void print(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      new Thread(new PrintSize(channel)).start(); // runs on when the channel is closed
    }
  }
}
