// AutoCloseable.close() consumes its receiver: an override may say so or not.

import dev.taskbound.annotations.Consumes;
import dev.taskbound.inputs.prelude.Pool;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

final class Close {
  static final class Plain implements AutoCloseable {
    @Override
    public void close() {}
  }

  static final class Written implements AutoCloseable {
    @Consumes
    @Override
    public void close() {}
  }

  static final class OfStream extends FilterInputStream {
    OfStream(InputStream in) {
      super(in);
    }

    @Override
    public void close() throws IOException {
      super.close();
    }
  }

  static final class Counted extends Pool {
    @Override
    public void close() {
      System.out.println(handedOut());
      super.close();
    }
  }
}
