/** The two people of the sample organisation who sit at the demo's windows: an employee and her leader. */
export const employee = { id: '5b1d0c1e-1a57-4a40-9f0e-000000000001', name: 'Maja Lund' } as const;
export const leader = { id: '5b1d0c1e-1a57-4a40-9f0e-000000000002', name: 'Karen Holm' } as const;
