// check: default
package mutiny.app;

import io.smallrye.mutiny.Multi;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.Executor;

/** One digest for all items of a pipeline that changes threads. */
class DigestShared {
  Multi<String> hashes(Multi<byte[]> blocks, MessageDigest digest, Executor executor) {
    return blocks
        .emitOn(executor)
        .map(block -> HexFormat.of().formatHex(digest.digest(block))); // !! capture.not.sendable
  }
}
