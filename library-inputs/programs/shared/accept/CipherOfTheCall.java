// check: default
// Keys are kept, ciphers are made for each call or each thread.

import java.security.GeneralSecurityException;
import java.security.Key;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import org.springframework.stereotype.Service;

@Service
class CipherOfTheCall {
  private final Key key;
  private final ThreadLocal<Mac> macs;

  CipherOfTheCall(Key key) {
    this.key = key;
    this.macs = new ThreadLocal<>();
  }

  byte[] seal(byte[] vote) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(Cipher.ENCRYPT_MODE, key);
    return cipher.doFinal(vote);
  }

  byte[] sign(byte[] vote) throws GeneralSecurityException {
    Mac mac = macs.get();
    if (mac == null) {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      macs.set(mac);
    }
    return mac.doFinal(vote);
  }
}
