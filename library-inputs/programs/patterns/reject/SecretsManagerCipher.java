// check: default
// source: https://github.com/eclipse-xpanse/xpanse/issues/2368
// Symptom: secrets of concurrent requests cannot be decrypted.
package secrets.service;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

@Component
class SecretsManagerCipher {
  private final Cipher encrypt; // !! class.not.sendable
  private final int keyBits = 256;

  SecretsManagerCipher() throws GeneralSecurityException {
    SecretKeySpec key = new SecretKeySpec(new byte[keyBits / 8], "AES");
    encrypt = Cipher.getInstance("AES/CBC/PKCS5Padding");
    encrypt.init(Cipher.ENCRYPT_MODE, key);
  }

  String encrypt(String secret) throws GeneralSecurityException {
    byte[] sealed = encrypt.doFinal(secret.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(sealed);
  }
}
