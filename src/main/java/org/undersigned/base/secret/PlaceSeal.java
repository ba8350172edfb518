package org.undersigned.base.secret;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.undersigned.base.Refusal;

/**
 * Seals the values of one purpose, each to the place where it stands, with the present master key, and opens what earlier
 * ones have sealed as well: which of them it was stands in front.
 */
public final class PlaceSeal {

    private static final HexFormat HEX = HexFormat.of();

    private final Map<String, Seal> byMaster = new LinkedHashMap<>();
    private final String present;

    public PlaceSeal(Keyring keyring, String purpose) {
        var keys = keyring.keysFor(purpose);
        keys.forEach(key -> byMaster.put(key.masterId(), new Seal(key.bytes())));
        present = keys.getFirst().masterId();
    }

    /** @param place what has to be said again to open it; it is not kept */
    public byte[] close(byte[] plain, byte[] place) {
        var master = HEX.parseHex(present);
        var sealed = seal(present).close(plain, place);
        return ByteBuffer.allocate(master.length + sealed.length)
                .put(master)
                .put(sealed)
                .array();
    }

    /**
     * @throws Refusal when the master key is not at hand
     * @throws IllegalStateException when the value has been tampered with or was moved here from another place
     */
    public byte[] open(byte[] kept, byte[] place) {
        var master = new byte[present.length() / 2];
        var buffer = ByteBuffer.wrap(kept).get(master);
        var sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        return seal(HEX.formatHex(master)).open(sealed, place);
    }

    private Seal seal(String master) {
        var seal = byMaster.get(master);
        if (seal == null) {
            throw new Refusal("base.refused.lost-master-key");
        }
        return seal;
    }
}
