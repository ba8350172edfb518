package org.undersigned.directory.merge;

import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyFolding;
import tools.jackson.databind.json.JsonMapper;

/**
 * What taking a merge back needs beside the rows.
 *
 * @param folded the party that went
 * @param before what was known of the one that stayed
 * @param after what the merge made of it
 */
record MergeMemo(PartyFolding.Known folded, PartyDetails before, PartyDetails after) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static MergeMemo read(String written) {
        return JSON.readValue(written, MergeMemo.class);
    }

    String written() {
        return JSON.writeValueAsString(this);
    }
}
