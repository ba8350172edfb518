/** Tests of evidence. */
@org.jspecify.annotations.NullMarked
package org.undersigned.signature.evidence;
