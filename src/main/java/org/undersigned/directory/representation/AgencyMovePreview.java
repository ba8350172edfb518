package org.undersigned.directory.representation;

import java.util.List;

/** What becomes of the representations of somebody who goes to another agency. */
public record AgencyMovePreview(List<Moving> moving, List<Staying> staying) {

    /**
     * A representation that can go along.
     *
     * @param openAsks how many asks of the client go through the representative at present
     */
    public record Moving(RepresentationLine line, int openAsks) {}

    /** One that cannot. */
    public record Staying(RepresentationLine line, StayReason reason) {}
}
