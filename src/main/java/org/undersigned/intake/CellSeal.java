package org.undersigned.intake;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.base.secret.Keyring;
import org.undersigned.base.secret.PlaceSeal;
import org.undersigned.base.store.UuidBytes;
import tools.jackson.databind.json.JsonMapper;

/** Seals the cells of rows, which may hold what is private, each row to its line of its import. */
@Component
class CellSeal {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PLACE_BYTES = 20;

    private final PlaceSeal seal;

    CellSeal(Keyring keyring) {
        seal = new PlaceSeal(keyring, "import-cells");
    }

    byte[] close(UUID importId, int line, List<String> cells) {
        return seal.close(JSON.writeValueAsBytes(cells), place(importId, line));
    }

    List<String> open(UUID importId, int line, byte[] sealed) {
        return List.of(JSON.readValue(seal.open(sealed, place(importId, line)), String[].class));
    }

    /** Cells as they were kept before they were sealed. */
    static List<String> read(String written) {
        return List.of(JSON.readValue(written, String[].class));
    }

    private static byte[] place(UUID importId, int line) {
        return ByteBuffer.allocate(PLACE_BYTES)
                .put(UuidBytes.of(importId))
                .putInt(line)
                .array();
    }
}
