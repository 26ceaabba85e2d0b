/**
 * A certificate for the demo and for tests: P-256 for key agreement, valid from 2020 up to and including 2049, self-signed
 * as "DEMO TEST politie (verzonnen)". It was made once with openssl and its private key was thrown away: what is sealed
 * for it can be opened by nobody.
 */
export const demoTestCertificate = `-----BEGIN CERTIFICATE-----
MIIBujCCAWGgAwIBAgIEAN4wVzAKBggqhkjOPQQDAjBFMSYwJAYDVQQDDB1ERU1P
IFRFU1QgcG9saXRpZSAodmVyem9ubmVuKTEbMBkGA1UECgwSSG9lZGUgZGVtb25z
dHJhdGllMB4XDTIwMDEwMTAwMDAwMFoXDTQ5MTIzMTIzNTk1OVowRTEmMCQGA1UE
AwwdREVNTyBURVNUIHBvbGl0aWUgKHZlcnpvbm5lbikxGzAZBgNVBAoMEkhvZWRl
IGRlbW9uc3RyYXRpZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABFIfyV7VLrp5
i0azaZqSplzc6W8kB7Z8ucCwMGXoeQTF//GFEiEZbbhRPMSxdtwY98kpBpkwzlPr
5DKG5eenS12jPzA9MAwGA1UdEwEB/wQCMAAwDgYDVR0PAQH/BAQDAgMIMB0GA1Ud
DgQWBBQogutdJoU0IuYd4rkBlP5U0qc1vDAKBggqhkjOPQQDAgNHADBEAiBSMnHl
ZG8QoQKBd1v1j9CSdPiuLbHVIEBIAZWuZQATwgIgHe0QRfvWNhaOasz/gyFx8Olz
pnJJeM7FdWWNXthTYQA=
-----END CERTIFICATE-----
`;
