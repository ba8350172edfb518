package org.undersigned.work;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.base.secret.Keyring;
import org.undersigned.base.secret.PlaceSeal;
import org.undersigned.base.store.UuidBytes;

/** Seals the pieces of files, each to its file and its position there. */
@Component
class PieceSeal {

    private static final int PLACE_BYTES = 20;

    private final PlaceSeal seal;

    PieceSeal(Keyring keyring) {
        seal = new PlaceSeal(keyring, "stored-file");
    }

    byte[] close(UUID file, int position, byte[] piece) {
        return seal.close(piece, place(file, position));
    }

    byte[] open(UUID file, int position, byte[] sealed) {
        return seal.open(sealed, place(file, position));
    }

    private static byte[] place(UUID file, int position) {
        return ByteBuffer.allocate(PLACE_BYTES)
                .put(UuidBytes.of(file))
                .putInt(position)
                .array();
    }
}
