// check: default
package guava;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import java.security.MessageDigest;
import java.util.concurrent.ExecutorService;

/** The digest is still being fed by the caller. */
class SubmittedToListeningPool {
  private final ListeningExecutorService pool;

  SubmittedToListeningPool(ExecutorService threads) {
    pool = MoreExecutors.listeningDecorator(threads);
  }

  ListenableFuture<byte[]> finish(MessageDigest digest) {
    return pool.submit(() -> digest.digest()); // !! capture.not.sendable
  }
}
