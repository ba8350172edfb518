package org.undersigned.signature.evidence;

/**
 * A file that came with evidence, as the browser sent it.
 *
 * @param content the whole file; uploads are limited to {@link EvidenceService#MAX_FILE_BYTES}
 */
public record EvidenceUpload(String fileName, byte[] content) {}
