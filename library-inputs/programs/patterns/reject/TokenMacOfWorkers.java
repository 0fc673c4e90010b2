// check: default
// source: https://github.com/eclipse-vertx/vertx-auth/issues/54
// Symptom: "Signature verification failed" for valid tokens when blocking handlers check them in several worker threads.
package auth.jwt;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;

class TokenMacOfWorkers {
  private final Vertx vertx;

  TokenMacOfWorkers(Vertx vertx) {
    this.vertx = vertx;
  }

  List<Future<Boolean>> verifyAll(Key key, Map<byte[], byte[]> signed)
      throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(key);
    List<Future<Boolean>> results = new ArrayList<>();
    for (Map.Entry<byte[], byte[]> token : signed.entrySet()) {
      byte[] body = token.getKey();
      byte[] signature = token.getValue();
      results.add(
          vertx.executeBlocking(
              () -> Arrays.equals(signature, mac.doFinal(body)), false)); // !! capture.not.sendable
    }
    return results;
  }
}
