package org.undersigned.advertising.approval;

/**
 * What somebody decides.
 *
 * @param reason needed but for an approval and an abstention
 * @param contentHash of what they looked at
 */
public record DecisionDetails(Verdict verdict, String reason, String contentHash) {

    public DecisionDetails {
        reason = reason.strip();
    }

    public static DecisionDetails approving(String contentHash) {
        return new DecisionDetails(Verdict.APPROVE, "", contentHash);
    }
}
