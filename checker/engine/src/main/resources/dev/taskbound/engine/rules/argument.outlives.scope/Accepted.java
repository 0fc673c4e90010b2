import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

final class Sizes {
  static final class PrintSize implements Runnable {
    private final Path file;

    PrintSize(Path file) {
      this.file = file;
    }

    @Override
    public void run() {
      try (FileChannel channel = FileChannel.open(file)) { // opened and closed by the task
        System.out.println(channel.size());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  void print(Path file) {
    new Thread(new PrintSize(file)).start();
  }
}
